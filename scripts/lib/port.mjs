import { createServer } from 'node:net';
import { Failure } from './console.mjs';

/** @throws {Failure} when nobody can listen there; asked before the long work of building */
export function requireFreePort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Failure(explain(error, host, port))));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

function explain({ code, message }, host, port) {
  const advice = `换一个端口，例如：PORT=${port + 1} npm start`;
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用。请关闭占用它的程序（可能是另一个工作台），或者${advice}`;
  if (code === 'EACCES') return `没有权限使用端口 ${port}。请${advice}`;
  return `不能在 ${host}:${port} 上监听：${message}`;
}

/** @returns {Promise<number>} the wanted port if it is free on this machine, else any other */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : freePort().then(resolve, reject)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
