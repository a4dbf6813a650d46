import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { statusOf } from '../problems/problem.ts';
import { reference, type SchemaName } from './schemas.ts';

interface Description {
  readonly does: string;
  readonly who?: 'trainer' | 'seat';
  readonly status?: number;
  /** One of these; a list when it stands in a list; nothing for an empty answer. */
  readonly answer?: SchemaName | readonly [SchemaName] | { readonly oneOf: readonly SchemaName[] };
  readonly problems?: readonly string[];
}

const always = ['host-refused', 'failed', 'unavailable'];
const ofTrainers = ['unauthenticated'];

/** What a route does, what it answers, and every problem it may tell. */
export function Described({ does, who, status = 200, answer, problems = [] }: Description): MethodDecorator {
  const all = [...(who === 'trainer' ? ofTrainers : []), ...problems, ...always];
  const statuses = [...new Set(all.map(statusOf))].sort((a, b) => a - b);
  return applyDecorators(
    ApiOperation({ summary: does }),
    ...(who === 'trainer' ? [ApiCookieAuth()] : []),
    ...(who === 'seat' ? [ApiBearerAuth()] : []),
    ApiResponse({ status, description: 'Done.', ...(answer === undefined ? {} : { schema: schemaOf(answer) }) }),
    ...statuses.map((code) => problemsWith(code, all)),
  );
}

function schemaOf(answer: NonNullable<Description['answer']>) {
  if (typeof answer === 'string') return reference(answer);
  if ('oneOf' in answer) return { oneOf: answer.oneOf.map(reference) };
  return { type: 'array', items: reference(answer[0]) };
}

function problemsWith(status: number, problems: readonly string[]): MethodDecorator {
  const codes = problems.filter((code) => statusOf(code) === status);
  const content = { 'application/problem+json': { schema: reference('Problem') } };
  return ApiResponse({ status, description: codes.map((code) => `\`${code}\``).join(', '), content });
}
