interface Sized {
  readonly points: number | null;
  readonly parentId: string | null;
}

/** PLANNING-3 and FORECAST-3: a sub-task without a size is part of its parent's, and counts as nothing, as it does in the velocity. */
export const isUnsized = ({ points, parentId }: Sized): boolean => points === null && parentId === null;
