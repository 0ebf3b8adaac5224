/** What the reader's browser remembers. Storage may be switched off or full: then nothing is remembered and nothing breaks. */
export function remember(key: string, value: string | null, storage: 'localStorage' | 'sessionStorage' = 'localStorage'): void {
  try {
    if (value === null) window[storage].removeItem(key);
    else window[storage].setItem(key, value);
  } catch {
    // Not remembered.
  }
}

/** The value kept under a key, or null when there is none or storage is switched off. */
export function recall(key: string, storage: 'localStorage' | 'sessionStorage' = 'localStorage'): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}
