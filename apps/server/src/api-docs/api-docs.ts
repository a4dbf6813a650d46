import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { schemas } from './schemas.ts';

const path = '/api/docs';

/** The viewer of the documentation sets styles inline; nothing else may. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** Describes the HTTP half of the contract, for people and for programs. */
export function serveApiDocs(app: NestExpressApplication): void {
  app.use(path, (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Content-Security-Policy', policy);
    next();
  });
  SwaggerModule.setup(path, app, () => description(app), {
    jsonDocumentUrl: `${path}/openapi.json`,
    yamlDocumentUrl: `${path}/openapi.yaml`,
    customSiteTitle: 'Rolwissel API',
    customCss: '.swagger-ui .topbar { display: none }',
  });
}

function description(app: NestExpressApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle('Rolwissel')
    .setDescription(
      'The HTTP half of the outer contract. Its rules, and the socket, are in libs/protocol/SPEC.md. ' +
        'Every failure is a problem (RFC 9457) with a stable `code`.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token of a seat.' })
    .addCookieAuth('rolwissel', {
      type: 'apiKey',
      in: 'cookie',
      description: 'The session of a trainer; `__Host-rolwissel` over https.',
    })
    .build();
  const document = SwaggerModule.createDocument(app, frame);
  const components = { ...document.components, schemas: { ...document.components?.schemas, ...schemas } };
  return { ...document, components } as OpenAPIObject; // the schemas above are OpenAPI's
}
