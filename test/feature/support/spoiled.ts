import type { Route } from '@rondo/contracts';
import fc from 'fast-check';
import { nasty } from './nasty.js';

/** Days and moments at the edges of what calendars, databases and the rules count with, and beyond. */
export const edges = {
  days: [
    '0000-01-01',
    '1960-02-29',
    '1969-12-31',
    '2000-01-01',
    '2199-12-31',
    '2200-01-01',
    '9999-12-31',
    '+010000-01-01',
  ],
  times: [0, 253_402_300_799_999, 253_402_300_800_000, 8_640_000_000_000_000],
} as const;

const prefixes = ['{', '[', '"', '', 'null', '{"a":1}}', '\ufeff{}', '{"a":NaN}', '[1,]'];

/** One field of a good body replaced, dropped or added; or another body altogether. */
export function spoiledBody(body: Record<string, unknown> | undefined): fc.Arbitrary<unknown> {
  if (body === undefined) return nasty;
  const fields = Object.keys(body);
  const value = fc.oneof({ weight: 4, arbitrary: nasty }, fc.constantFrom(...edges.days, ...edges.times));
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom('', ...fields), value).map(([field, bad]) => ({ ...body, [field]: bad })),
    },
    {
      weight: 2,
      arbitrary: fc.subarray(fields).map((kept) => Object.fromEntries(kept.map((field) => [field, body[field]]))),
    },
    { weight: 1, arbitrary: nasty },
    { weight: 1, arbitrary: fc.constantFrom(...prefixes) },
  );
}

export const fieldsAsked = ({ query }: Route): string[] => Object.keys(query?.shape ?? {});

/** What a route asks for, each with a value that it does not expect; and what it does not ask for. */
export const spoiledQuery = (route: Route): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.constantFrom('odd', ...fieldsAsked(route)),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...edges.days, ...edges.times.map(String)),
      fc.constantFrom('', ',', 'feature,,bug', '-1', '0', '1e308', 'NaN', '2147483648', 'x'.repeat(5_000)),
    ),
  );

const isDay = /\d{4}-\d\d-\d\d/g;

/** A good request with its days at the edges: one by one in the query, one by one and all of them in the body. */
export function* atTheEdges(
  route: Route,
  body: Record<string, unknown> | undefined,
): Generator<{ readonly query: Record<string, string>; readonly body: unknown }> {
  const text = JSON.stringify(body);
  for (const day of edges.days) {
    for (const field of route.method === 'GET' ? fieldsAsked(route) : []) yield { query: { [field]: day }, body };
    for (const found of new Set(text?.match(isDay) ?? [])) yield { query: {}, body: text?.replaceAll(found, day) };
    if (text?.match(isDay)) yield { query: {}, body: text.replaceAll(isDay, day) };
  }
  for (const time of edges.times)
    for (const field of ['deadline', 'occurredAt', 'dueAt'])
      if (body !== undefined) yield { query: {}, body: { ...body, [field]: time } };
}
