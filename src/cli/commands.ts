// The commands, in the order of the help. Each is loaded only when it is called: `wortlaut tokens` must not wait for
// the packages of `wortlaut export`.
import type { Command } from './command';

type Loader = () => Promise<Command>;

export const commands: Readonly<Record<string, Loader>> = {
  import: async () => (await import('./import')).command,
  check: async () => (await import('./check')).command,
  tokens: async () => (await import('./tokens')).command,
  terms: async () => (await import('./terms')).command,
  concordance: async () => (await import('./concordance')).command,
  keyness: async () => (await import('./keyness')).command,
  collocations: async () => (await import('./collocations')).command,
  categories: async () => (await import('./categories')).command,
  scale: async () => (await import('./scale')).command,
  topics: async () => (await import('./topics')).command,
  quotations: async () => (await import('./quotations')).command,
  mentions: async () => (await import('./mentions')).command,
  rules: async () => (await import('./rules')).command,
  share: async () => (await import('./share')).command,
  network: async () => (await import('./network')).command,
  selection: async () => (await import('./selection')).command,
  framing: async () => (await import('./framing')).command,
  speakers: async () => (await import('./speakers')).command,
  sample: async () => (await import('./sample')).command,
  annotate: async () => (await import('./annotate')).command,
  agreement: async () => (await import('./agreement')).command,
  correct: async () => (await import('./correct')).command,
  convert: async () => (await import('./convert')).command,
  prepare: async () => (await import('./prepare')).command,
  sql: async () => (await import('./sql')).command,
  spark: async () => (await import('./spark')).command,
  worker: async () => (await import('./worker')).command,
  export: async () => (await import('./export')).command,
  overlap: async () => (await import('./overlap')).command,
  kernel: async () => (await import('./kernel')).command,
  lab: async () => (await import('./lab')).command,
  reproduce: async () => (await import('./reproduce')).command,
};
