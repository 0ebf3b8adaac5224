// `npm run serve`: the built site as GitHub Pages would answer for it. Options: --port 4000 --dir build
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {siteAddress} from '../src/lib/site-address';
import {servePages} from './pages-server';
import {program} from './program';

program(async () => {
  const values = options();
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`"${values.port}" is no port: choose a number such as --port 4000`);
  if (!existsSync(values.dir)) throw new Error(`There is no ${values.dir}/: make it with \`npm run build\``);
  const {baseUrl} = siteAddress(process.env);
  const {origin} = await servePages({dir: values.dir, baseUrl, port});
  console.log(`Serving ${values.dir}/ at ${origin}${baseUrl} (Ctrl-C ends it)`);
});

function options(): {port: string; dir: string} {
  try {
    return parseArgs({options: {port: {type: 'string', default: '3000'}, dir: {type: 'string', default: 'build'}}}).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}. It knows --port and --dir.`);
  }
}
