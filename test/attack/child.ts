import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** A process of ours that answers questions one at a time (`child.js`). */
export class Child {
  readonly #process: ChildProcess;
  #asked = 0;

  constructor(file: string) {
    this.#process = fork(join(import.meta.dirname, file), { execArgv: [], serialization: 'advanced' });
  }

  /** What it answers; throws when it ends first, or takes longer than two minutes. */
  async ask<Answer>(question: { readonly kind: string; readonly [field: string]: unknown }): Promise<Answer> {
    const number = ++this.#asked;
    const { answer } = await answerOf<Answered<Answer>>(
      this.#process,
      { number, question },
      (message) => message.number === number,
      120_000,
    );
    return answer;
  }

  end(): void {
    this.#process.kill();
  }
}

interface Answered<Answer> {
  readonly number: number;
  readonly answer: Answer;
}

/** The message of a process that answers a question; throws when it ends first, or takes too long. */
export function answerOf<Message>(
  child: ChildProcess,
  question: object,
  isAnswer: (message: Message) => boolean,
  ms: number,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(late);
      child.off('message', hear).off('exit', fail);
      act();
    };
    const hear = (message: Message) => isAnswer(message) && settle(() => resolve(message));
    const fail = () => settle(() => reject(new Error('It ended without an answer')));
    const late = setTimeout(() => settle(() => reject(new Error(`No answer within ${ms} ms`))), ms);
    child.on('message', hear).once('exit', fail);
    child.send(question, (error) => error && fail());
  });
}
