import { v7 } from 'uuid';

/** A new id, made where the thing is made; needs no secure context. */
export const newId = <Id extends string>(): Id => v7() as Id;
