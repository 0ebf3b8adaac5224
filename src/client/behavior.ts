/**
 * What a page does in the browser beyond its HTML.
 *
 * Called when a page is there, and in the development server again for every route; what it puts on `document` or
 * `window` must end with `signal`.
 */
export type Behavior = (signal: AbortSignal) => void;
