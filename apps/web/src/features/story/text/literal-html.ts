interface Reader {
  data(): object;
}

/** HTML is read as text like any other: `Vec<String>` is shown as it was written, and nothing of it runs. */
export function literalHtml(this: Reader): void {
  const data: { micromarkExtensions?: object[] } = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['htmlFlow', 'htmlText'] } }];
}
