import fc from 'fast-check';
import {expect, it} from 'vitest';
import {shellCommands, type Variables} from './shell';

const read = (code: string, variables?: Variables): string[] =>
  shellCommands(code, variables).map((words) => words.map(({text}) => text).join('|'));

it('joins lines, and counts them', () => {
  const [first, second] = shellCommands('az a \\\n  --b c\n\naz d');
  expect(first?.map(({text, line}) => `${text}@${line}`)).toEqual(['az@0', 'a@0', '--b@1', 'c@1']);
  expect(second?.[0]?.line).toBe(3);
});

it.each([
  ['quotes', `az a --q "b 'c'" --r 'd "e"' f\\ g`, [`az|a|--q|b 'c'|--r|d "e"|f g`]],
  ['quotes over lines', `az a --q '[{\n}]' --r`, ['az|a|--q|[{\n}]|--r']],
  ['empty texts', `az a --b "" --c ''`, ['az|a|--b||--c|']],
  ['comments', '# az a\naz b # az c\naz d#e', ['az|b', 'az|d#e']],
  ['pipes and lists', 'az a | jq . && az b; az c & az d || az e', ['az|a', 'jq|.', 'az|b', 'az|c', 'az|d', 'az|e']],
  ['commands in commands', 'x=$(az a --b "$(az c)") && az d', ['az|c', 'az|a|--b|$(az c)', 'az|d']],
  ['backticks', 'az a `az b`', ['az|b', 'az|a|`az b`']],
  ['sums', 'az a $(( n == 1 ? 100 : 0 )) b', ['az|a|$(( n == 1 ? 100 : 0 ))|b']],
  ['loops', 'for n in 1 2; do\n  az a "$n"\ndone', ['az|a|$n', 'done']],
  ['conditions', 'if az a; then az b; else az c; fi', ['az|a', 'az|b', 'az|c', 'fi']],
  ['functions', 'table() { az a "$1"; }', ['table', 'az|a|$1', '}']],
  ['groups', '(az a; az b) || { az c; }', ['az|a', 'az|b', 'az|c', '}']],
  ['assignments', 'A=1 B="2 3" az a', ['az|a']],
  ['redirections', 'az a > out.json 2>&1 --b < in', ['az|a|--b']],
  ['placeholders', 'az a --b <resource-group> --c "<two words>"', [`az|a|--b|${'x'.repeat(16)}|--c|${'x'.repeat(11)}`]],
  ['texts for a command', "cat <<'EOF'\naz isn't\nEOF\naz a", ['cat', 'az|a']],
  ['cases', 'case $x in\n  a) az b ;;\nesac\naz c', ['a', 'az|b', 'esac', 'az|c']],
])('reads %s', (_, code, commands) => expect(read(code)).toEqual(commands));

it('puts in options that a variable holds, in later blocks too', () => {
  const known: Variables = new Map();
  read(`rg='x'\ncommon="--resource-group $rg --name a"`, known);
  expect(read('az b $common --c "$common" $rg', known)).toEqual(['az|b|--resource-group|$rg|--name|a|--c|$common|$rg']);
});

it.each(["az 'a", 'az "a', 'az $(a', 'az ${a', 'az `a', 'az a \\', 'az $((1'])('comes to an end where %s does not', (code) => {
  expect(() => read(code)).not.toThrow();
});

it('comes to an end whatever it reads, and finds each word on a line of the code', () => {
  const unit = fc.constantFrom(...'az-$(){}[]<>;&|#\\\'"`=1 \t\r\n\u00a0'.split(''), '$((', '<<E\n', 'for ', 'do ');
  fc.assert(
    fc.property(fc.array(unit, {maxLength: 60}), (parts) => {
      const code = parts.join('');
      const lines = shellCommands(code).flatMap((words) => words.map(({line}) => line));
      expect(lines.every((line) => line < code.split('\n').length)).toBe(true);
    }),
    {numRuns: 2000},
  );
});
