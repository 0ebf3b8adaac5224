// `npm start`: serves the notes with live reload. Takes Docusaurus's own options, such as `npm start -- --port 3001`.
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {createConnection} from 'node:net';
import path from 'node:path';
import {projectDir, setUp, stop} from './setup.mjs';

setUp();
const options = process.argv.slice(2);
const wanted = valueOf('--port') ?? valueOf('-p') ?? process.env.PORT ?? '3000';
const port = Number(wanted);
const host = valueOf('--host') ?? valueOf('-h') ?? 'localhost';
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`"${wanted}" is no port: choose a number such as npm start -- --port 3001`);
if (await isTaken(port, host)) {
  stop(`Port ${port} is taken by another program: stop it, or choose another port with npm start -- --port ${port + 1}`);
}
serve({retry: true});

function serve({retry}) {
  console.log(`Starting the development server on port ${port}; the first start takes some seconds…`);
  const docusaurus = path.join(projectDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const args = [docusaurus, 'start', '--no-open', ...(valueOf('--port') ? [] : ['--port', String(port)]), ...options];
  const child = spawn(process.execPath, args, {cwd: projectDir, stdio: ['inherit', 'inherit', 'pipe']});
  let panicked = false;
  child.stderr.on('data', (chunk) => {
    panicked ||= /panicked at|Panic occurred/.test(String(chunk));
    process.stderr.write(chunk);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if ((panicked || signal === 'SIGABRT') && retry) {
      // Seen with Rspack 1: a damaged cache makes every start panic until it is deleted.
      console.error('The bundler gave up, perhaps over its cache: deleting the cache and trying once more.');
      rmSync(path.join(projectDir, 'node_modules/.cache'), {recursive: true, force: true});
      serve({retry: false});
      return;
    }
    process.exit(signal ? 1 : code);
  });
}

/** The value of an option given as `--port 3001` or `--port=3001`. */
function valueOf(name) {
  const at = options.findIndex((option) => option === name || option.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return options[at].includes('=') ? options[at].split('=')[1] : options[at + 1];
}

/** Whether something answers on the port. */
function isTaken(port, host) {
  return new Promise((resolve) => {
    const socket = createConnection({port, host: host === '0.0.0.0' ? 'localhost' : host});
    const answer = (taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
