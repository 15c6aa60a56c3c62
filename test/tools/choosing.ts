/** Lets the person choose a file while something asks for one. */
export async function choosing(name: string, text: string, act: () => unknown): Promise<void> {
  const click = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    if (this.type !== 'file') return click.call(this);
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    this.files = transfer.files;
    this.dispatchEvent(new Event('change'));
  };
  try {
    await act();
  } finally {
    HTMLInputElement.prototype.click = click;
  }
}
