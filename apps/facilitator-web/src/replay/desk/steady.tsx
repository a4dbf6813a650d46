import { Component, type ComponentChildren } from 'preact';

type SteadyProps = Readonly<{
  /** All that the drawing depends on: drawn again only when one of them is another. */
  of: readonly unknown[];
  children: () => ComponentChildren;
}>;

/** A row of a long list that is not drawn again at every step of the replay. */
export class Steady extends Component<SteadyProps> {
  override shouldComponentUpdate(next: SteadyProps): boolean {
    return next.of.some((each, index) => each !== this.props.of[index]);
  }

  override render() {
    return this.props.children();
  }
}
