/**
 * Remembers the last answers of a pure function, so that a fleet behind one certificate is not read anew for each hello.
 * Bounded: the oldest answer is forgotten first, so that hostile input costs no more memory than this.
 */
export function remembered<Answer>(most: number): (key: string, work: () => Answer) => Answer {
  const answers = new Map<string, Answer>();
  return (key, work) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work();
    answers.set(key, answer);
    if (answers.size > most) answers.delete(answers.keys().next().value ?? key);
    return answer;
  };
}
