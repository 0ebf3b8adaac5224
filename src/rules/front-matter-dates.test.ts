import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {frontMatterDates} from './front-matter-dates';

it('reports days that are none, and days that have not begun anywhere on earth', () => {
  expect(checkFixture(frontMatterDates)).toEqual([
    'docs/day-first.md:5  date in last_update is 18/7/2020, and there is no month 18  the month comes first: write 7/18/2020',
    'docs/future.md:5  date in last_update is 7/2/2026, which is still to come  write the day you last read the note through',
    'docs/future.md:9  dated in item 1 of sources is 2026-12-24, which is still to come  write the day the page itself gives',
    'docs/future.md:10  read in item 1 of sources is 2026-07-02, which is still to come  write the day you read the page',
    'docs/future.md:13  read in item 2 of sources is "31.12.2025", which is no day  write it as 2020-07-18, or as 7/18/2020 with the month first',
    'docs/list.md:5  date in last_update is a list, expected a day  write it as 2020-07-18, or as 7/18/2020 with the month first',
    'docs/no-leap-year.md:5  date in last_update is 2021-02-29, and there is no such day  write it as 2020-07-18, or as 7/18/2020 with the month first',
    'docs/no-such-day.md:5  date in last_update is 13/45/2020, and there is no such day  write it as 2020-07-18, or as 7/18/2020 with the month first',
    'docs/short.md:5  date in last_update is "2020-7-8", which is not written as a day  write 2020-07-08',
    'docs/with-time.md:5  date in last_update is "2020-07-18T10:00:00Z", which is not written as a day  write 2020-07-18',
    'docs/words.md:5  date in last_update is "yesterday", which is no day  write it as 2020-07-18, or as 7/18/2020 with the month first',
    'docs/year.md:5  date in last_update is 2020, and there is no such day  write it as 2020-07-18, or as 7/18/2020 with the month first',
  ]);
});
