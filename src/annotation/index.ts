export { BratError, bratConfiguration, bratText, readBrat, writeBrat } from './brat.ts';
export { fromGraph, type RecordBase } from './from-graph.ts';
export type { AnnotationGraph, Fragment, Link, Node } from './graph.ts';
export { importFiles } from './import-files.ts';
export { fromTask, labelStudioConfiguration, type Task, toTask } from './label-studio.ts';
export { toGraph } from './to-graph.ts';
