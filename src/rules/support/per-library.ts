import type {Library} from '../rule';

/** Works something out once for a library, however many rules ask for it. */
export function perLibrary<T>(work: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, {result: T}>();
  return (library) => {
    const entry = known.get(library) ?? {result: work(library)};
    known.set(library, entry);
    return entry.result;
  };
}
