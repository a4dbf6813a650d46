import { Component, type ComponentChildren } from 'preact';

type MemoizedProps = Readonly<{
  /** All that the drawing depends on: drawn again only when one of them is another. */
  of: readonly unknown[];
  children: () => ComponentChildren;
}>;

/** A row of a long list that is not drawn again at every step of the replay. */
export class Memoized extends Component<MemoizedProps> {
  override shouldComponentUpdate(next: MemoizedProps): boolean {
    return next.of.some((each, index) => each !== this.props.of[index]);
  }

  override render() {
    return this.props.children();
  }
}
