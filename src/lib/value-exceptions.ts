import type {NamedValue} from './azure-values';

/** Values of Azure's kind that no fact is asked for. */
export interface ValueException {
  name: string;
  /** Why it is none of Azure's. */
  because: string;
  /** @param before the text up to the value */
  excepts: (value: Omit<NamedValue, 'at'>, before: string) => boolean;
}

type Octets = [number, number, number, number];

const address =
  (isOne: (...octets: Octets) => boolean): ValueException['excepts'] =>
  ({kind, text}) => {
    const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
    return kind === 'address' && isOne(a, b, c, d);
  };

const numberThat =
  (isOne: (number: number, text: string) => boolean): ValueException['excepts'] =>
  ({kind, text}) =>
    (kind === 'number' || kind === 'limit') && isOne(Number(text.replaceAll(',', '')), text);

/** What documentation makes up: addresses that RFC 1918 and RFC 5737 set apart. */
const MADE_UP: readonly ValueException[] = [
  {
    name: 'private-addresses',
    because: 'RFC 1918: a network of one’s own',
    excepts: address((a, b) => a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)),
  },
  {
    name: 'documentation-addresses',
    because: 'RFC 5737: for documentation',
    excepts: address(
      (a, b, c) =>
        (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113),
    ),
  },
];

/**
 * Every further exception of the rule `escaped-values`. A value that is missing here becomes a fact: the list may only
 * shrink. Its test knows the names it may have, and asks for each to be of use in a note (tests/notes).
 */
export const FURTHER_EXCEPTIONS: readonly ValueException[] = [
  {
    name: 'any-and-masks',
    because: 'Every address, none, this machine, or a subnet mask',
    excepts: address((a) => a === 0 || a === 127 || a === 255),
  },
  {
    name: 'private-as-numbers',
    because: 'RFC 6996 and RFC 5398: AS numbers of one’s own, below those that Azure takes',
    excepts: numberThat((number) => number >= 64_496 && number <= 65_514),
  },
  {name: 'years', because: 'A year alone dates nothing of Azure', excepts: numberThat((_, text) => /^(19|20)\d\d$/.test(text))},
  {
    name: 'names-with-numbers',
    because: 'Standards, products, and what a client shows when it fails',
    excepts: (_, before) =>
      /(?:\bRFC|\berror|\bcode|\bevent(?: id)?|\bHTTP|\bServer|\bWindows|\bM365|\bOffice|\bMicrosoft|\bIEEE)[ \u00a0]$/i.test(
        before,
      ),
  },
];

/** All exceptions there are. */
export const VALUE_EXCEPTIONS: readonly ValueException[] = [...MADE_UP, ...FURTHER_EXCEPTIONS];
