import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatFinding} from '../../../src/content/finding';
import {codeBlocks} from './code-blocks';
import {currentNotes, fixtureNotes} from './notes';
import {SYNTAX_LANGS, syntaxFindings, versionFindings} from './syntax';

const wrong = codeBlocks(fixtureNotes(), SYNTAX_LANGS);
const blocks = codeBlocks(currentNotes(path.join(import.meta.dirname, '../../..')), SYNTAX_LANGS);

describe('what does not parse is reported', () => {
  it('with file, line and the text', async () => {
    expect((await syntaxFindings(wrong)).map(formatFinding)).toEqual([
      'docs/powershell.md:17  this does not parse as PowerShell: "New-AzPublicIpAddress -Name "pip-$n" -Sku Standard" lacks a }  add it, here or below',
      'docs/powershell.md:21  this does not parse as PowerShell: "Set-AzVirtualNetwork -Name \'vnet-hub\' -Tag @{ a = 1 ) -Force"  look here and below for a bracket, a quote or a = that is missing or too many',
      'docs/bicep.md:18  this does not parse as Bicep: "addressSpace: { addressPrefixes: [\'10.1.0.0/16\' }" lacks a ]  add it, here or below',
    ]);
  });

  it('and so is a version that is no day', () => {
    expect(versionFindings(wrong).map(formatFinding)).toEqual([
      "docs/bicep.md:24  Microsoft.Network/virtualNetworks has no version  write the day of one behind it: 'Microsoft.Network/virtualNetworks@2025-05-01'",
      `docs/bicep.md:27  the version of Microsoft.Network/routeTables is "2025-5-1"  write the day of one behind it: 'Microsoft.Network/routeTables@2025-05-01'`,
    ]);
  });
});

it.each([
  'New-AzX -Gateway1 $a -IPv6Address $b -Zone 1,2,3 -Name my$n',
  'Get-AzX -HostName www.contoso.com -Prefix 0.0.0.0/1, 128.0.0.0/1 -Id /subscriptions/<id>/x',
  "Get-AzX | Format-Table Name, @{n = 'Sku'; e = {$_.Sku.Name}}, Location | Where-Object Name -eq 'a' # Name, \"b",
  'New-AzX @in `\n  -Protocol OpenVPN, IkeV2 `\n  -Wait:$false\n<# Name, #>\nGet-ChildItem Cert:\\My, Cert:\\Root',
])('PowerShell is PowerShell: %s', async (text) => {
  expect(await syntaxFindings([{file: 'docs/note.md', line: 1, lang: 'powershell', text}])).toEqual([]);
});

describe('in the notes', () => {
  it.each(SYNTAX_LANGS)('there is %s', (lang) => {
    expect(blocks.filter((block) => block.lang === lang).length).toBeGreaterThan(0);
  });

  it('all of it parses', async () => {
    expect((await syntaxFindings(blocks)).map(formatFinding)).toEqual([]);
  });

  it('each type in Bicep has the day of its version', () => {
    expect(versionFindings(blocks).map(formatFinding)).toEqual([]);
  });
});
