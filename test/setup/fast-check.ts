import fc from 'fast-check';

/** Property tests draw the same values at every run; `npm test` says the same thing twice. */
fc.configureGlobal({ seed: 20261123 });
