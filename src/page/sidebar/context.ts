/** What every component of the sidebar may need, so that it isn't handed down through all of them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Active } from './active';
import type { SidebarActions, SidebarModel } from './model';

export interface SidebarContext extends SidebarModel {
  actions: SidebarActions;
  active: Active;
  /** Says something to screen readers, and shows it for a moment. */
  announce(sentence: string): void;
}

const Context = createContext<SidebarContext | null>(null);
/** Stands around everything in the sidebar. */
export const SidebarProvider = Context.Provider;

/** Throws outside the sidebar. */
export function useSidebar(): SidebarContext {
  const context = useContext(Context);
  if (!context) throw new Error('a component of the sidebar stands outside it');
  return context;
}
