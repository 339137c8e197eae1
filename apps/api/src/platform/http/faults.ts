import { faultWords, type Fault, type Language } from '@rondo/contracts';
import type * as z from 'zod';

type Issue = z.core.$ZodRawIssue;
type Params = Readonly<Record<string, string | number>>;

const mostValues = 12;
const formats: Readonly<Record<string, Fault>> = { email: 'email', uuid: 'uuid', guid: 'uuid', date: 'date' };

/** The validator's finding in our own words. */
export const faultIn =
  (language: Language) =>
  (issue: Issue): string => {
    const [fault, params] = faultOf(issue);
    return faultWords(fault, language, params);
  };

function faultOf(issue: Issue): readonly [Fault, Params?] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? ['missing'] : ['kind', { expected: issue.expected }];
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return [tooBig(issue.origin), { count: Number(issue.maximum) }];
    case 'invalid_format':
      return [formats[issue.format] ?? 'form'];
    case 'invalid_value':
      return issue.input === undefined
        ? ['missing']
        : ['choice', { values: issue.values.slice(0, mostValues).map(String).join(', ') }];
    case 'unrecognized_keys':
      return ['unknown'];
    case 'custom':
      if (issue.params?.['fault'] === 'years') return ['years'];
      return [typeof issue.input === 'string' ? 'characters' : 'impossible'];
    default:
      return ['impossible'];
  }
}

function tooSmall(origin: string, count: number): readonly [Fault, Params] {
  if (count === 1 && (origin === 'string' || isList(origin))) return ['empty', {}];
  return [origin === 'string' ? 'short' : isList(origin) ? 'few' : 'low', { count }];
}

const tooBig = (origin: string): Fault => (origin === 'string' ? 'long' : isList(origin) ? 'many' : 'high');

const isList = (origin: string): boolean => origin === 'array' || origin === 'set';
