/** In a process that was forked: answers each question with the act of its `kind`. A fault ends it, and says why. */
export function answering(acts) {
  process.on('message', ({ number, question }) => {
    void acts[question.kind](question).then((answer) => process.send({ number, answer: answer ?? null }));
  });
  process.on('disconnect', () => process.exit());
}
