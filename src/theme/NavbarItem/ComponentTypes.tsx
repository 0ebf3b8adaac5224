// Wraps NavbarItem/ComponentTypes (Docusaurus 3.10): adds the edition switch, because the stock version dropdown
// opens by React and holds no links without it.
import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import EditionSwitch from '@site/src/components/EditionSwitch';

export default {...ComponentTypes, 'custom-editionSwitch': EditionSwitch};
