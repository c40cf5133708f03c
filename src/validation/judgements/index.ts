// What coders are given, and what they said of it: one file a coder, a line a judgement.
export { type JudgementOptions, type Judgements, loadJudgements, type SentenceJudgement } from './judgements';
export { DECISIONS, type Line, TASK_KINDS, type Task, type TaskKind, taskOf } from './tasks';
