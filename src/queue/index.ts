/** whosaid on a BullMQ queue, in Redis or PostgreSQL: the entry point `whosaid/bullmq`. */
export { type CollectOptions, collect } from './collect.ts';
export { type OpenQueue, openQueue, type QueueAddress } from './open-queue.ts';
export { type RunningWorker, startWorker, type WorkerEvent, type WorkerOptions } from './start-worker.ts';
export { type BatchState, type SubmissionStatus, statusOf } from './status.ts';
export { type SubmitOptions, type Submitted, submit } from './submit.ts';
