// `npm run edition -- 2027`: archives the current edition under its label and makes 2027 the current one.
import {cutEdition} from './cut-edition';
import {program} from './program';

program(async (interruption) => {
  const [label, ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new Error(`An edition has one name: say it like this: npm run edition -- ${label}`);
  const {archived, current, pictures} = await cutEdition(process.cwd(), label, interruption(), console.log);
  console.log(`Edition ${archived} is archived, with ${pictures} pictures of its own; docs/ is now edition ${current}.

What to do next:
  1. npm start                 look at /docs/${archived}/ and at /docs/, and switch between them
  2. npm test                  both editions are checked
  3. git add --all && git commit -m "Archive edition ${archived}"
From now on change docs/ only: versioned_docs/version-${archived} is the record of how things stood.`);
});
