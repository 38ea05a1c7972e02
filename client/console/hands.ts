/** A host's hands on a class: what a button or a key asks of it, on the projector page and on the phone alike. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { MiniGameId } from "../../shared/content/plan.ts";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import { fewestDevices } from "../../shared/rules/size.ts";
import type { SharedView } from "../../shared/rules/view.ts";
import type { HostSession, LinkReason } from "../net/session.ts";
import type { Control } from "./controls.ts";

/** Milliseconds that a message stays. */
const toastTime = 6000;

export class Hands implements ReactiveController {
  /** Why the class refused what was asked of it last; null when that is a while ago. */
  toast: LinkReason | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly session: () => HostSession;
  /** What the host last asked of the calm screen, until the class agrees: it comes at once, even without a line. */
  private calmAsked: boolean | null = null;
  private moving = false;
  private calming = false;
  private toastEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, session: () => HostSession) {
    this.host = host;
    this.session = session;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.toastEnds);
  }

  get calm(): boolean {
    return this.calmAsked ?? this.session().state.shared?.calm ?? false;
  }

  /** To be called whenever the session has changed. */
  follow(): void {
    const { shared, link } = this.session().state;
    if (shared && this.calmAsked === shared.calm) this.calmAsked = null;
    else if (link === "online") void this.askCalm();
  }

  async ask(command: HostCommand): Promise<void> {
    const reason = await this.session().ask(command);
    // "stale": the class had moved on already, which is what was asked for.
    if (reason && reason !== "stale") this.say(reason);
  }

  /** One step at a time: an impatient second click is not a second step. */
  async move(command: HostCommand): Promise<void> {
    if (this.moving) return;
    this.moving = true;
    await this.ask(command);
    this.moving = false;
  }

  canNext = (shared: SharedView): boolean => shared.phase !== "ended" && (shared.phase !== "lobby" || shared.present >= fewestDevices);

  /** Does what is asked of the class; answers false for what is the page's own to do. */
  do(control: Control, game?: MiniGameId): boolean {
    const { shared, own } = this.session().state;
    if (!shared || shared.phase === "ended") return false;
    const talking = shared.phase === "talk" || own?.recall === true;
    switch (control) {
      case "next":
        this.next(shared);
        return true;
      case "back":
        if (own && own.at > 0) void this.ask({ do: "unfold", step: shared.step, at: own.at - 1 });
        else if (talking) void this.ask({ do: "topic", by: -1 });
        return true;
      case "topic-next":
      case "topic-back":
        if (talking) void this.ask({ do: "topic", by: control === "topic-next" ? 1 : -1 });
        return true;
      case "recall":
        if (own?.recall || own?.canRecall) void this.ask({ do: "recall", on: !own.recall });
        return true;
      case "calm":
        this.calmAsked = !this.calm;
        this.host.requestUpdate();
        void this.askCalm();
        return true;
      case "pause":
        void this.ask({ do: "pause", on: !shared.paused });
        return true;
      case "eyes-up":
        // Screens that rest because a talk is shown again come back with it.
        void this.ask(own?.recall ? { do: "recall", on: false } : { do: "eyesUp", on: !shared.eyesUp });
        return true;
      case "lock":
        void this.ask({ do: "lock", on: !shared.locked });
        return true;
      case "more-time":
        void this.ask({ do: "moreTime" });
        return true;
      case "replay":
        if (game) void this.ask({ do: "replay", step: shared.step, game });
        return true;
      default:
        return false;
    }
  }

  private next(shared: SharedView): void {
    const { own } = this.session().state;
    if (own?.recall) void this.ask({ do: "recall", on: false });
    else if (own && own.at < own.of - 1) void this.move({ do: "unfold", step: shared.step, at: own.at + 1 });
    else if (this.canNext(shared)) void this.move({ do: "next", step: shared.step });
  }

  /** Asks for the calm screen (or its end) until the class has it: also when the line was away meanwhile. */
  private async askCalm(): Promise<void> {
    const on = this.calmAsked;
    if (on === null || this.calming) return;
    this.calming = true;
    await this.ask({ do: "calm", on });
    this.calming = false;
    if (this.calmAsked !== null && this.calmAsked !== on) void this.askCalm();
  }

  private say(reason: LinkReason): void {
    this.toast = reason;
    this.host.requestUpdate();
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => {
      this.toast = null;
      this.host.requestUpdate();
    }, toastTime);
  }
}
