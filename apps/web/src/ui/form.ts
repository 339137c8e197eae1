import { useState, type SubmitEvent } from 'react';
import { reasonOf, RefusedError } from '../lib/api';
import { useT } from '../lib/i18n';

type Rule = 'required' | 'email' | 'password';
type Values<Field extends string> = Readonly<Record<Field, string>>;

export interface FormState<Field extends string> {
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly noValidate: true;
  readonly busy: boolean;
  /** What is wrong with one field: said beside it. */
  readonly errorAt: (field: Field) => string | undefined;
  /** What is wrong with none of them: said above the button. */
  readonly error: string | null;
}

/** A form with its rules; the server's refusal is shown at the field that it names. */
export function useForm<Field extends string>(
  rules: Readonly<Record<Field, Rule | null>>,
  send: (values: Values<Field>) => Promise<unknown>,
): FormState<Field> {
  const t = useT('ui');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({});
  const [error, setError] = useState<unknown>(null);
  const fields = Object.keys(rules) as Field[];
  const refusedField = (): Field | undefined =>
    error instanceof RefusedError
      ? fields.find((field) => field === error.problem.field?.split('.').at(-1))
      : undefined;
  const broken = (rule: Rule | null, value: string): string | undefined => {
    if (rule !== null && value === '') return t('required');
    if (rule === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return t('emailInvalid');
    if (rule === 'password' && value.length < 8) return t('passwordShort');
    return undefined;
  };
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const read = (field: Field): string => {
      const entry = data.get(field);
      const value = typeof entry === 'string' ? entry : '';
      return rules[field] === 'password' || field === 'current' ? value : value.trim();
    };
    const values = Object.fromEntries(fields.map((field) => [field, read(field)])) as Values<Field>;
    const found = fields.flatMap((field) => {
      const text = broken(rules[field], values[field]);
      return text === undefined ? [] : [[field, text] as const];
    });
    setWrong(Object.fromEntries(found) as Partial<Record<Field, string>>);
    setError(null);
    const [first] = found;
    if (first !== undefined) {
      focus(form, first[0]);
      return;
    }
    setBusy(true);
    try {
      await send(values);
    } catch (refusal) {
      setError(refusal);
      // A refusal is of what was sent: it goes with the first change.
      form.addEventListener('input', () => setError(null), { once: true });
      if (refusal instanceof RefusedError) focus(form, refusal.problem.field?.split('.').at(-1));
    } finally {
      setBusy(false);
    }
  };
  const atField = refusedField();
  return {
    noValidate: true,
    busy,
    onSubmit: (event) => {
      event.preventDefault();
      if (!busy) void submit(event.currentTarget);
    },
    errorAt: (field) => wrong[field] ?? (field === atField ? reasonOf(error) : undefined),
    error: error === null || atField !== undefined ? null : reasonOf(error),
  };
}

function focus(form: HTMLFormElement, field: string | undefined): void {
  const element = field === undefined ? null : form.elements.namedItem(field);
  if (element instanceof HTMLElement) element.focus();
}
