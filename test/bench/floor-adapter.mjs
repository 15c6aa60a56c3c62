/**
 * Not an engine: the least that gives the right numbers for these scenarios and nothing else. Each question knows whom
 * it decides over, and a change is followed along these links. What an engine takes beyond it is the price of being one.
 */
class Floor {
  #answers;
  #asked;
  #decided = new Map();
  #scenario;

  constructor(scenario, answers = {}) {
    const { questions, clearOnHidden } = scenario;
    this.#scenario = scenario;
    this.#answers = new Map(Object.entries(answers));
    this.#asked = new Set();
    for (const question of questions) {
      const { name, dep, value } = question;
      if (dep !== undefined) {
        const siblings = this.#decided.get(dep);
        if (siblings) siblings.push(question);
        else this.#decided.set(dep, [question]);
      }
      if (dep === undefined || this.#answers.get(dep) === value) this.#asked.add(name);
      else if (clearOnHidden) this.#answers.delete(name);
    }
  }

  answer(name, value) {
    if (value === undefined) this.#answers.delete(name);
    else this.#answers.set(name, value);
    const changed = [name];
    // Grows while it is walked: a cleared answer is a change too.
    for (const each of changed) {
      for (const question of this.#decided.get(each) ?? []) {
        const isAsked = this.#answers.get(each) === question.value;
        if (isAsked === this.#asked.has(question.name)) continue;
        if (isAsked) this.#asked.add(question.name);
        else this.#asked.delete(question.name);
        if (isAsked || !this.#scenario.clearOnHidden) continue;
        this.#answers.delete(question.name);
        changed.push(question.name);
      }
    }
  }

  get asked() {
    return this.#asked.size;
  }

  get missing() {
    let count = 0;
    for (const { name, required } of this.#scenario.questions)
      if (required && this.#asked.has(name) && !this.#answers.has(name)) count++;
    return count;
  }
}

export default {
  name: 'floor',
  version: '-',
  compile: (scenario) => scenario,
  create: (scenario, answers) => new Floor(scenario, answers),
  set: (floor, name, value) => floor.answer(name, value),
  visibleCount: (floor) => floor.asked,
  validate: (floor) => floor.missing,
};
