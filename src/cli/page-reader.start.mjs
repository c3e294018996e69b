/** Begins the thread in which pages are read: threads don't inherit tsx, without which Node reads no TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./page-reader.worker.ts');
