// Wraps NavbarItem/ComponentTypes (Docusaurus 3.10): adds the edition switch, because the stock version dropdown
// opens by React and holds no links without it, and the search.
import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import EditionSwitch from '@site/src/components/EditionSwitch';
import SearchBox from '@site/src/components/SearchBox';

export default {...ComponentTypes, 'custom-editionSwitch': EditionSwitch, 'custom-searchBox': SearchBox};
