import { v7 as uuid } from 'uuid';

/** As much of JSON Schema as the description of the API uses. */
export interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: boolean | Shape;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A body that is wrong in one place. */
export interface Faulty {
  readonly what: string;
  /** The field at fault. */
  readonly field: string;
  readonly body: unknown;
  /** Whether it is of the right form, and only what it names is not there: then it may also be taken. */
  readonly wellFormed: boolean;
}

type Path = readonly (string | number)[];
type Put = (value: unknown) => unknown;

const nobodysId = 'an id that nobody has';
const unlikely = 'nobody calls anything this';
const huge = 1e300;
const otherKind: Readonly<Record<string, unknown>> = {
  string: 7,
  boolean: 'true',
  number: '5',
  integer: '5',
  array: {},
  object: 'an object',
};

const choicesOf = (shape: Shape): readonly Shape[] => shape.anyOf ?? shape.oneOf ?? [shape];
const takesNull = (shape: Shape): boolean => choicesOf(shape).some(({ type }) => type === 'null');

/** Of several forms the one that the sample has. */
function formOf(shape: Shape, sample: unknown): Shape {
  const forms = choicesOf(shape).filter(({ type }) => type !== 'null');
  const given = (sample ?? {}) as Readonly<Record<string, unknown>>;
  const same = forms.find(({ properties = {} }) =>
    Object.entries(properties).every(([name, { const: only }]) => only === undefined || given[name] === only),
  );
  return same ?? forms[0] ?? shape;
}

/** The least that fits. */
function fitting(given: Shape): unknown {
  if (takesNull(given)) return null;
  const { type, enum: choices, format, ...shape } = formOf(given, null);
  if (shape.const !== undefined) return shape.const;
  if (choices !== undefined) return choices[0];
  if (format === 'uuid') return uuid();
  if (format === 'date') return '2031-01-06';
  if (type === 'string') return 'x'.repeat(shape.minLength ?? 1);
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return shape.minimum ?? 1;
  if (type === 'array') return Array.from({ length: shape.minItems ?? 1 }, () => fitting(shape.items ?? {}));
  return Object.fromEntries((shape.required ?? []).map((name) => [name, fitting(shape.properties?.[name] ?? {})]));
}

/** A good body made wrong in every place that its route describes, one at a time, deep in what is optional too. */
export function* faultyBodies(
  given: Shape,
  sample: unknown,
  path: Path = [],
  put: Put = (body) => body,
): Generator<Faulty> {
  const shape = formOf(given, sample);
  const fault = (what: string, value: unknown, at: Path = path): Faulty => {
    const field = at.join('.');
    return { what: `${what} at ${field}`, field, body: put(value), wellFormed: what === nobodysId };
  };
  if (path.length > 0) {
    if (!takesNull(given)) yield fault('null', null);
    if (shape.type !== undefined) yield fault('another kind', otherKind[shape.type]);
    for (const [what, value] of valueFaults(shape)) yield fault(what, value);
  }
  if (shape.type === 'array') {
    const { items = {}, minItems = 0, maxItems } = shape;
    const good = Array.isArray(sample) && sample.length > 0 ? sample : [fitting(items)];
    if (minItems > 0) yield fault('too few', good.slice(0, minItems - 1));
    if (maxItems !== undefined)
      yield fault(
        'too many',
        Array.from({ length: maxItems + 1 }, () => good[0]),
      );
    const rest = [...good.slice(1), ...Array.from({ length: minItems - good.length }, () => fitting(items))];
    yield* faultyBodies(items, good[0], [...path, 0], (value) => put([value, ...rest]));
  }
  if (shape.type === 'object') {
    const { required = [], additionalProperties: other } = shape;
    const good = { ...(fitting(shape) as object), ...(sample as object | null) } as Record<string, unknown>;
    yield fault('an unknown field', { ...good, odd: typeof other === 'object' ? fitting(other) : 1 }, [...path, 'odd']);
    for (const name of required) {
      const { [name]: _left, ...rest } = good;
      yield fault('missing', rest, [...path, name]);
    }
    for (const [name, field] of Object.entries(fieldsOf(shape)))
      yield* faultyBodies(field, good[name], [...path, name], (value) => put({ ...good, [name]: value }));
  }
}

function fieldsOf({ properties = {}, additionalProperties: other, propertyNames }: Shape): Record<string, Shape> {
  return typeof other === 'object' ? { ...properties, [String(propertyNames?.enum?.[0])]: other } : { ...properties };
}

function* valueFaults({ type, enum: choices, format, ...shape }: Shape): Generator<[what: string, value: unknown]> {
  if (choices !== undefined) return yield ['no choice', unlikely];
  if (format !== undefined) yield [`no ${format}`, unlikely];
  if (format === 'uuid') yield [nobodysId, uuid()];
  if (type === 'string' && format === undefined) {
    if (shape.maxLength !== undefined) yield ['too long', 'x'.repeat(shape.maxLength + 1)];
    if (shape.minLength !== undefined) yield ['too short', 'x'.repeat(shape.minLength - 1)];
    yield ['characters', 'a\u0000b'];
  }
  if (type === 'number' || type === 'integer') {
    yield ['below', (shape.minimum ?? 0) - 1];
    yield ['above', Math.min(huge, (shape.maximum ?? huge) + 1)];
  }
  if (type === 'integer') yield ['a fraction', 1.5];
}
