import { lazy, useState, type ComponentProps, type ComponentType } from 'react';
import type { EntryDialog as EntryForm } from '../moving/entry-dialog';
import type { BlockForm as Block } from '../picking/block-form';

/** A dialog with fields of its own is no part of the first load; once fetched it opens within the same frame. */
class Fetched<Props extends object> {
  private form: ComponentType<Props> | null = null;
  private readonly later = lazy(async () => ({ default: await this.fetch() }));

  constructor(private readonly load: () => Promise<ComponentType<Props>>) {}

  async fetch(): Promise<ComponentType<Props>> {
    return (this.form ??= await this.load());
  }

  get now(): ComponentType<Props> {
    return this.form ?? this.later;
  }
}

const entry = new Fetched<ComponentProps<typeof EntryForm>>(() =>
  import('../moving/entry-dialog').then((part) => part.EntryDialog),
);
const block = new Fetched<ComponentProps<typeof Block>>(() =>
  import('../picking/block-form').then((part) => part.BlockForm),
);

export function EntryDialog(props: ComponentProps<typeof EntryForm>) {
  const [Form] = useState(() => entry.now);
  return <Form {...props} />;
}

export function BlockForm(props: ComponentProps<typeof Block>) {
  const [Form] = useState(() => block.now);
  return <Form {...props} />;
}

/** Fetched once the board stands, so that they open at once, and also through a dropped connection. */
export function fetchForms(): void {
  for (const form of [entry, block]) form.fetch().catch(() => undefined);
}
