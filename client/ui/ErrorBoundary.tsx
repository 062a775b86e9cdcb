import { Component, type ReactNode } from "react";
import { useWords } from "../i18n.tsx";
import { Button } from "./Button.tsx";
import { Page } from "./Page.tsx";
import { Refused } from "./Refused.tsx";

/** What a page shows instead of itself when it could not be shown: why, and a way to try again. */
export function Broken({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const say = useWords();
  return (
    <Page title={say("house.ui.broken")}>
      <Refused problem={problem} />
      <p>
        <Button onPress={onRetry}>{say("house.ui.retry")}</Button>
      </p>
    </Page>
  );
}

/** Keeps a fault inside the page where it happened; the shell around it stays. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { problem?: unknown }> {
  override state: { problem?: unknown } = {};

  static getDerivedStateFromError(problem: unknown) {
    return { problem };
  }

  override render() {
    if (this.state.problem === undefined) return this.props.children;
    return <Broken problem={this.state.problem} onRetry={() => this.setState({ problem: undefined })} />;
  }
}
