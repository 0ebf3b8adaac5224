// Replaces Navbar/MobileSidebar (Docusaurus 3.10): the stock one exists only after React has measured the window.
// Pages of a topic bring their menu with them (DocRoot/Layout); this is the menu of all other pages.
import type {ReactNode} from 'react';
import {isSamePath} from '@docusaurus/theme-common/internal';
import SiteMenu from '@site/src/components/SiteMenu';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';

export default function NavbarMobileSidebar(): ReactNode {
  const {edition, pathname} = useNoteIndex();
  const inTopic = [...edition.notes, ...edition.topics].some(({permalink}) => isSamePath(permalink, pathname));
  return inTopic ? null : <SiteMenu />;
}
