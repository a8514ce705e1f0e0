/** A button that opens the machine's own choice of files; a bare file field would speak the browser's language. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';

interface FileButtonProps {
  readonly children: string;
  readonly onChoose: (files: FileList) => void;
  readonly accept?: string;
  readonly isMany?: boolean;
  readonly isFolder?: boolean;
  readonly kind?: 'secondary' | undefined;
  /** As words in a line rather than a button of its own. */
  readonly isLink?: boolean;
  /** What it is said of, for who hears the page. */
  readonly label?: string;
}

export const FileButton = (props: FileButtonProps) => {
  const { children, onChoose, accept, isMany = false, isFolder = false, kind, isLink, label } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = isFolder;
  }, [isFolder]);
  const open = (): void => input.current?.click();
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label ?? children}
        multiple={isMany || isFolder}
        accept={accept}
        onChange={({ currentTarget }) => {
          if (currentTarget.files && currentTarget.files.length > 0) onChoose(currentTarget.files);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {isLink ? (
        <button type="button" class="link" aria-label={label} onClick={open}>
          {children}
        </button>
      ) : (
        <Button kind={kind} onClick={open}>
          {children}
        </Button>
      )}
    </>
  );
};

/** What the machine offers to choose; the content is looked at all the same. */
export const SCANS = '.pdf,.tif,.tiff,.jpg,.jpeg,.png,.mp4,.m4v,.mov,.m4a,.mp3,.wav,.avi';
