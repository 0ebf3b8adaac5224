import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {closedFences} from './closed-fences';

it('reports the line that opens what does not end', () => {
  expect(checkFixture(closedFences)).toEqual([
    'docs/backticks.md:8  the code block ```azurecli that begins here does not end  write ``` in a line of its own at its end',
    'docs/block.md:8  the block :::note that begins here does not end  write ::: in a line of its own at its end',
    'docs/last-line.md:10  the code block ``` that begins here does not end  write ``` in a line of its own at its end',
    'docs/nested.md:10  the block :::tip that begins here does not end  begin and end the block around it with a colon more: ::::warning',
    'docs/quoted.md:8  the code block ```json that begins here does not end  write ``` in a line of its own at its end',
    'docs/shorter.md:8  the code block ```` that begins here does not end  write ```` in a line of its own at its end',
    'docs/tildes.md:8  the code block ~~~ that begins here does not end  write ~~~ in a line of its own at its end',
  ]);
});
