import { Component, type ComponentChildren } from 'preact';

type SteadyProps = Readonly<{
  /** All that the drawing depends on, as one word: drawn again only when it changes. */
  of: string;
  children: () => ComponentChildren;
}>;

/** A row of a long list that is not drawn again at every step of the replay. */
export class Steady extends Component<SteadyProps> {
  override shouldComponentUpdate(next: SteadyProps): boolean {
    return next.of !== this.props.of;
  }

  override render() {
    return this.props.children();
  }
}
