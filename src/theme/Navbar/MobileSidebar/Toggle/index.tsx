// Replaces Navbar/MobileSidebar/Toggle (Docusaurus 3.10): a button that opens the menu without a script.
import type {ReactNode} from 'react';
import IconMenu from '@theme/Icon/Menu';
import {SITE_MENU_ID} from '@site/src/components/SiteMenu';

export default function MobileSidebarToggle(): ReactNode {
  return (
    <button type="button" className="navbar__toggle clean-btn" popoverTarget={SITE_MENU_ID} aria-label="Menu">
      <IconMenu aria-hidden="true" />
    </button>
  );
}
