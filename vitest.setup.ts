import fc from 'fast-check';

/**
 * A run of the tests tells of the change and not of luck: the same cases are drawn each time. To look further, say how
 * many are wanted, and others are drawn at each run: `PROPERTY_RUNS=20000 npm run unit`. A property that says itself how
 * many it wants keeps to that.
 */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 1853 });
