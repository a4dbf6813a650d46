// `npm run check:packages`: nothing that is installed runs a script of its own or reports home.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Packages that do nothing but report who installs what; here others stand in for them, see tools/no-telemetry. */
const reporting = ['@scarf/scarf'];

/** Where install scripts are switched off as well, for an npm that does not know `allowScripts`. */
const installers = ['tools/setup.js', 'Dockerfile'];

const problems = [
  ...Object.entries(packages).flatMap(([path, found]) => problemsOf(path, found)),
  ...installers
    .filter((file) => !readFileSync(file, 'utf8').includes('--ignore-scripts'))
    .map((file) => `${file} installs without --ignore-scripts`),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

/** @param {string} path @param {{ readonly hasInstallScript?: boolean, readonly link?: boolean }} found */
function problemsOf(path, { hasInstallScript, link }) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return [
    ...(hasInstallScript && allowScripts[name] !== false
      ? [`${name} has an install script: say false to it in allowScripts, or find another package`]
      : []),
    ...(reporting.includes(name) && !link ? [`${name} reports home: nothing may bring it along`] : []),
  ];
}
