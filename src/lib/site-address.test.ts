import {describe, expect, it} from 'vitest';
import {repositoryOfRemote, siteAddress} from './site-address';

describe('siteAddress', () => {
  it('is the root of localhost when nothing is set', () => {
    expect(siteAddress({})).toEqual({url: 'http://localhost:3000', baseUrl: '/'});
  });

  it('is the root of the host for user/user.github.io', () => {
    expect(siteAddress({GITHUB_REPOSITORY: 'User/user.github.io'})).toMatchObject({url: 'https://user.github.io', baseUrl: '/'});
  });

  it('is a path of the host for every other repository', () => {
    expect(siteAddress({GITHUB_REPOSITORY: 'user/Study-Notes'})).toEqual({
      url: 'https://user.github.io',
      baseUrl: '/Study-Notes/',
      repository: 'user/Study-Notes',
      repositoryUrl: 'https://github.com/user/Study-Notes',
    });
  });

  it('is the root of a custom domain, and still knows the repository', () => {
    expect(siteAddress({GITHUB_REPOSITORY: 'user/notes', SITE_URL: 'https://notes.example.org'})).toMatchObject({
      url: 'https://notes.example.org',
      baseUrl: '/',
      repository: 'user/notes',
    });
  });

  it('takes the path of SITE_URL, and BASE_URL before it', () => {
    expect(siteAddress({SITE_URL: 'https://user.github.io/notes'})).toMatchObject({
      url: 'https://user.github.io',
      baseUrl: '/notes/',
    });
    expect(siteAddress({SITE_URL: 'https://example.org/a/', BASE_URL: 'b/c'})).toMatchObject({
      url: 'https://example.org',
      baseUrl: '/b/c/',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(siteAddress({GITHUB_REPOSITORY: '', SITE_URL: '', BASE_URL: ''})).toEqual({
      url: 'http://localhost:3000',
      baseUrl: '/',
    });
  });

  it('says what is wrong with a variable', () => {
    expect(() => siteAddress({GITHUB_REPOSITORY: 'notes'})).toThrow(
      'GITHUB_REPOSITORY is "notes": expected owner/name, such as user/notes',
    );
    expect(() => siteAddress({SITE_URL: 'notes.example.org'})).toThrow(
      'SITE_URL is "notes.example.org": expected an address such as https://notes.example.org',
    );
  });
});

describe('repositoryOfRemote', () => {
  it.each([
    ['git@github.com:user/notes.git', 'user/notes'],
    ['https://github.com/user/notes', 'user/notes'],
    ['https://github.com/user/user.github.io.git', 'user/user.github.io'],
    ['https://token@github.com/user/notes.git', 'user/notes'],
    ['https://gitlab.example.org/user/notes.git', undefined],
    ['', undefined],
  ])('%s is %s', (remote, repository) => expect(repositoryOfRemote(remote)).toBe(repository));
});
