/**
 * One cell of the bench, in a process of its own: `node --expose-gc --single-threaded cell.mjs '{"adapter": …}'`.
 * Prints one line of JSON. Times are in milliseconds of CPU time, so that a busy machine does not count; V8 has one
 * thread, so that collecting garbage and compiling do.
 */
import { ANSWER, allAnswered, scenario } from './scenarios.mjs';

const LEAST_BATCH = 20;
const ROUNDS = 5;

const { adapter, folder, name, count } = JSON.parse(process.argv[2]);
const { default: given } = await import(adapter);
const engine = typeof given === 'function' ? given(folder) : given;
console.log(JSON.stringify(measure(engine, scenario(name, count))));

function measure(engine, questionnaire) {
  const { questions, clearOnHidden } = questionnaire;
  const answers = allAnswered(questionnaire);
  const first = questions[0].name;
  const last = questions.at(-1).name;

  const [compile] = once(() => engine.compile(questionnaire));
  const [heapCompiled, compiled] = kept(() => engine.compile(questionnaire));
  const [createCold] = once(() => engine.create(compiled));
  const create = mean(() => engine.create(compiled));
  const [heap, empty] = kept(() => engine.create(compiled));
  const visibleEmpty = engine.visibleCount(empty);
  const load = mean(() => engine.create(compiled, answers));

  const filled = engine.create(compiled, answers);
  const visibleFilled = engine.visibleCount(filled);
  const errorsFilled = engine.validate(filled);
  const validFull = mean(() => engine.validate(filled));
  // Nothing depends on the last question.
  let turn = 0;
  const leaf = mean(() => engine.set(filled, last, `v${turn++ % 7}`));
  engine.set(filled, last, ANSWER);

  engine.set(filled, first, 'n');
  const visibleOff = engine.visibleCount(filled);
  engine.set(filled, first, ANSWER);
  const visibleOn = engine.visibleCount(filled);
  const root = clearOnHidden
    ? rootOfFresh(() => engine.create(compiled, answers), first)
    : rootThereAndBack(filled, first);

  engine.set(empty, first, ANSWER);
  const errorsEmpty = engine.validate(empty);
  const validEmpty = mean(() => engine.validate(empty));
  return {
    version: engine.version,
    figures: {
      compile,
      createCold,
      start: compile + createCold,
      create,
      load,
      leaf,
      ...root,
      validFull,
      validEmpty,
      heap,
      heapAll: heapCompiled + heap,
    },
    counts: { visibleEmpty, visibleFilled, visibleOff, visibleOn, errorsFilled, errorsEmpty },
  };
}

/** The first question away from what the others wait for, and back. */
function rootThereAndBack(questionnaire, first) {
  const both = mean(() => {
    engine.set(questionnaire, first, 'n');
    engine.set(questionnaire, first, ANSWER);
  });
  return { rootOff: both / 2, rootOn: both / 2 };
}

/** Answers that were removed do not come back: each time needs a questionnaire of its own. */
function rootOfFresh(create, first) {
  const times = Array.from({ length: ROUNDS }, () => {
    const questionnaire = create();
    const [off] = once(() => engine.set(questionnaire, first, 'n'));
    const [on] = once(() => engine.set(questionnaire, first, ANSWER));
    return { off, on };
  });
  return {
    rootOff: Math.min(...times.map(({ off }) => off)),
    rootOn: Math.min(...times.map(({ on }) => on)),
  };
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function once(run) {
  const began = cpu();
  const result = run();
  return [cpu() - began, result];
}

/** Time of one call: the least of some rounds, each long enough for the clock and told as the mean of its calls. */
function mean(run) {
  let calls = 1;
  let least = Infinity;
  for (let round = 0; round < ROUNDS;) {
    const [time] = once(() => {
      for (let call = 0; call < calls; call++) run();
    });
    if (time < LEAST_BATCH) {
      calls = Math.ceil(calls * Math.min(10, (1.5 * LEAST_BATCH) / Math.max(time, 0.001)));
      continue;
    }
    least = Math.min(least, time / calls);
    round++;
  }
  return least;
}

/** Megabytes of memory that stay taken by what is made. */
function kept(make) {
  const used = () => {
    globalThis.gc();
    globalThis.gc();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const made = make();
  return [(used() - before) / 2 ** 20, made];
}
