export interface Place {
  readonly workspace: string;
  readonly key?: string;
  readonly view?: 'ring' | 'columns';
}

const storageKey = 'rondo.place';

/** Where this browser was last. */
export const lastPlace = {
  read(): Place | null {
    const text = localStorage.getItem(storageKey);
    return text === null ? null : (JSON.parse(text) as Place);
  },
  write(place: Place): void {
    localStorage.setItem(storageKey, JSON.stringify(place));
  },
  forget(): void {
    localStorage.removeItem(storageKey);
  },
};
