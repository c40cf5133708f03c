// Loaded into the kernel's process before the kernel (`node --require`): ends it when the runner that started it is gone,
// however that died. The runner holds the other end of standard input; a kernel never reads it. A thread is given this
// file too, and has another standard input.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.stdin.on('close', () => process.kill(process.pid, 'SIGKILL'));
  process.stdin.on('error', () => process.kill(process.pid, 'SIGKILL'));
  process.stdin.resume();
  (process.stdin as unknown as { unref?: () => void }).unref?.();
}
