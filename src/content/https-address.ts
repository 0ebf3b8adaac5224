import * as z from 'zod';

const EXPECTED = 'expected one address that begins with https://, without spaces';

/** The address of a page elsewhere. `z.url` takes spaces in it and mends slashes that are missing; a link does neither. */
export const httpsAddress = z
  .string({error: EXPECTED})
  .refine((text) => /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#]\S*)?$/i.test(text) && URL.canParse(text), EXPECTED);
