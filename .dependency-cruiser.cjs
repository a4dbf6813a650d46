/** Who may know whom. Each rule is one sentence; `npm run check:imports` reads them out. */
const lib = (name) => `^libs/${name}/src`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'the-domain-knows-nobody',
      comment: 'The domain is pure: it imports only itself.',
      severity: 'error',
      from: { path: lib('domain'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: lib('domain') },
    },
    {
      name: 'texts-know-only-the-domain',
      comment: 'Texts are data: they know the types of the domain, nothing else.',
      severity: 'error',
      from: { path: lib('texts'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: [lib('texts'), lib('domain')] },
    },
    {
      name: 'content-knows-only-domain-and-texts',
      comment: 'Packs are data: they know the types of the domain and how a text is filled in, nothing else.',
      severity: 'error',
      from: { path: lib('content'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: [lib('content'), lib('texts'), lib('domain')] },
    },
    {
      name: 'the-result-knows-no-screen-and-no-server',
      comment: 'One document for a page and for files: it knows domain, content and texts, and nothing to draw with.',
      severity: 'error',
      from: { path: lib('result'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: [lib('result'), lib('content'), lib('texts'), lib('domain')] },
    },
    {
      name: 'the-protocol-knows-only-the-domain',
      comment: 'The protocol names what travels; it knows the domain, nothing else.',
      severity: 'error',
      from: { path: lib('protocol'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: [lib('protocol'), lib('domain')] },
    },
    {
      name: 'the-client-knows-protocol-domain-and-socket',
      comment: 'The sync client knows the protocol, the domain and socket.io-client.',
      severity: 'error',
      from: { path: lib('client'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: [lib('client'), lib('protocol'), lib('domain'), 'node_modules/(socket\\.io|engine\\.io)'] },
    },
    {
      name: 'what-is-drawn-knows-only-preact',
      comment: 'What every screen looks like: it knows Preact, no state and no network; texts are handed to it.',
      severity: 'error',
      from: { path: lib('ui'), pathNot: ['\\.spec\\.tsx?$', '^libs/ui/src/page(/|-door)'] },
      to: { pathNot: [lib('ui'), 'node_modules/preact'] },
    },
    {
      name: 'what-is-drawn-knows-no-page',
      comment: 'Icons, stage and results can be had without a connection.',
      severity: 'error',
      from: { path: lib('ui'), pathNot: ['\\.spec\\.tsx?$', '^libs/ui/src/page(/|-door)'] },
      to: { path: '^libs/ui/src/page(/|-door)' },
    },
    {
      name: 'a-page-knows-client-domain-and-texts',
      comment:
        'What every page does: it knows the client, the domain and the languages, nothing of a workshop’s screens.',
      severity: 'error',
      from: { path: '^libs/ui/src/page(/|-door)', pathNot: '\\.spec\\.tsx?$' },
      to: { pathNot: [lib('ui'), lib('client'), lib('domain'), lib('texts'), 'node_modules/(preact|@preact/signals)'] },
    },
    {
      name: 'the-ballots-know-no-connection',
      comment:
        'A ballot on a screen is drawn from what it is given: it knows domain, content, texts and ui, no client.',
      severity: 'error',
      from: { path: lib('ballots'), pathNot: '\\.spec\\.tsx?$' },
      to: { pathNot: [lib('ballots'), lib('domain'), lib('content'), lib('texts'), lib('ui'), 'node_modules/preact/'] },
    },
    {
      name: 'the-phone-knows-no-connection',
      comment: 'What a phone shows is drawn from its context: no client, no storage; so that a replay can draw it too.',
      severity: 'error',
      from: { path: lib('phone'), pathNot: '\\.spec\\.tsx?$' },
      to: {
        pathNot: [
          lib('phone'),
          lib('ballots'),
          lib('domain'),
          lib('content'),
          lib('protocol'),
          lib('texts'),
          '^libs/ui/src/(?!page)',
          'node_modules/(preact|@preact/signals)/',
        ],
      },
    },
    {
      name: 'the-phone-loads-no-stage',
      comment: 'What is for the phone never loads what is for the room.',
      severity: 'error',
      from: { path: '^(libs/ballots/src/[a-z/-]*phone|libs/phone/|apps/participant-web/)' },
      to: { path: '^libs/ballots/src/[a-z/-]*stage' },
    },
    {
      name: 'the-stage-loads-no-phone',
      comment: 'What is for the room never loads what is for the phone.',
      severity: 'error',
      from: { path: '^libs/ballots/src/[a-z/-]*stage' },
      to: { path: '^libs/(phone/|ballots/src/([a-z/-]*phone|form/|result/))' },
    },
    {
      name: 'only-the-client-knows-the-socket',
      comment: 'Screens speak to the server through the client.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: [lib('client'), '^apps/server/', '\\.spec\\.tsx?$'] },
      to: { path: 'node_modules/(socket|engine)\\.io' },
    },
    {
      name: 'the-server-knows-no-screen',
      comment: 'The server knows protocol, domain and content, never a screen or the client.',
      severity: 'error',
      from: { path: '^apps/server/src' },
      to: { path: ['^apps/(participant|facilitator)-web', lib('client'), lib('ui'), lib('ballots'), lib('phone')] },
    },
    {
      name: 'a-screen-knows-no-server',
      comment: 'A web app knows the libraries, never the server, another app or Node.',
      severity: 'error',
      from: { path: '^apps/(participant|facilitator)-web/src', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^apps/server' },
    },
    {
      name: 'a-screen-is-no-node-program',
      comment: 'A web app runs in a browser: no module of Node.',
      severity: 'error',
      from: { path: '^apps/(participant|facilitator)-web/src', pathNot: '\\.spec\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-app-knows-another-app',
      comment: 'Apps meet over the protocol, never by import.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-library-knows-an-app',
      comment: 'Libraries never import apps.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'a-library-has-one-door',
      comment: 'Past the index of another library nobody goes.',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: [
          '^libs/$1/',
          '^libs/[^/]+/src/(index|[a-z-]+-door)\\.tsx?$',
          '^libs/ballots/src/(phone|phone-first|stage)\\.ts$',
          '^libs/(ui|ballots|phone)/src/.+\\.css$',
        ],
      },
    },
    {
      name: 'a-part-has-one-door',
      comment: 'A part of the workshop never reaches into another part; it reads the whole through workshop.ts.',
      severity: 'error',
      from: {
        path: '^libs/domain/src/(agenda|people|rounds|cases|objections|objectives|steps|teams|team-rounds|plays|commitments|readiness)/',
        pathNot: '\\.spec\\.ts$',
      },
      to: {
        path: '^libs/domain/src/(agenda|people|rounds|cases|objections|objectives|steps|teams|team-rounds|plays|commitments|readiness)/',
        pathNot: ['^libs/domain/src/$1/', '^libs/domain/src/[a-z-]+/index\\.ts$'],
      },
    },
    {
      name: 'the-kernel-knows-no-workshop',
      comment: 'The kernel (fold, windows, keyframes) knows nothing of workshops.',
      severity: 'error',
      from: { path: '^libs/domain/src/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/domain/src/', pathNot: '^libs/domain/src/kernel/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nobody is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.spec\\.tsx?$',
          '^test/',
          '^apps/[a-z]+-web/',
          '^libs/(ui|ballots|phone)/', // .tsx files import them
          '(^|/)(index|main)\\.tsx?$',
          '\\.config\\.[cm]?[jt]s$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // .tsx files are held to the same rules by .oxlintrc.json: this tool's parser cannot read them
    exclude: { path: ['(^|/)(dist|\\.types|gallery)/', '\\.tsx$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.css', '.json'],
    },
    parser: 'swc',
  },
};
