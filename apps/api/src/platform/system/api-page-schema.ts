import * as z from 'zod';

/** As much of a JSON schema as the page tells. */
interface Schema {
  readonly type?: string;
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Field {
  /** With the fields that it lies in: `stories[].title`. */
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

export const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): Schema =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema;

/** The fields of an object and of the objects in it, as far as they are of one shape. */
export function fieldsOf({ properties = {}, required = [] }: Schema, within = ''): Field[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = within + key;
    const inner = schema.type === 'array' ? (schema.items ?? {}) : schema;
    const deeper = inner.properties === undefined ? [] : fieldsOf(inner, `${name}${inner === schema ? '' : '[]'}.`);
    return [{ name, type: typeOf(schema), optional: !required.includes(key) }, ...deeper];
  });
}

export function typeOf(schema: Schema): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map((choice) => typeOf(choice)))].join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ');
  if (schema.type === 'array')
    return `list of ${typeOf(schema.items ?? {})}${rangeOf(schema.minItems, schema.maxItems)}`;
  const length = rangeOf(schema.minLength, schema.maxLength);
  return `${schema.format ?? schema.type ?? 'any'}${length}${rangeOf(schema.minimum, schema.maximum)}`;
}

function rangeOf(least: number | undefined, most: number | undefined): string {
  const huge = Number.MAX_SAFE_INTEGER;
  const [from, to] = [least === -huge ? undefined : least, most === huge ? undefined : most];
  if (from === undefined && to === undefined) return '';
  return to === undefined ? `, from ${from}` : `, ${from === undefined ? '' : `${from} `}to ${to}`;
}

/** A value of this shape, with what must be there. */
export function exampleOf(schema: Schema): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return exampleOf(choice);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === 'array') return [exampleOf(schema.items ?? {})];
  if (schema.type === 'object') {
    const must = (schema.required ?? []).flatMap((key) => {
      const inner = schema.properties?.[key];
      return inner === undefined ? [] : [[key, exampleOf(inner)] as const];
    });
    return Object.fromEntries(must);
  }
  if (schema.type === 'number' || schema.type === 'integer') return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  if (schema.format === 'uuid' || /0-9a-f.*\{12\}/.test(schema.pattern ?? ''))
    return '019d0000-0000-7000-8000-000000000001';
  if (schema.format === 'email') return 'ada@example.com';
  return (schema.pattern ?? '').includes('\\d{4}-') ? '2026-01-31' : 'text';
}
