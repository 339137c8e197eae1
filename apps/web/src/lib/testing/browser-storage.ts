/** Stands in for `localStorage`: its keys are its own, its methods are not. Answers what takes it away. */
export function browserStorage(): () => void {
  const records: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => records[key] ?? null,
    setItem: (key: string, value: string) => void (records[key] = value),
    removeItem: (key: string) => void Reflect.deleteProperty(records, key),
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(records, name, { value, enumerable: false });
  Object.defineProperty(globalThis, 'localStorage', { value: records, configurable: true });
  return () => void Reflect.deleteProperty(globalThis, 'localStorage');
}
