-- SPDX-License-Identifier: Apache-2.0
-- What a user does in Neovim: opens a racy file, has it fixed, breaks it, repairs it.
-- Its variables are set by the test: root, file, command, log.

local function note(what)
  vim.fn.writefile({ what }, vim.g.log, "a")
end

local function await(what, reached)
  note(what .. ": " .. (vim.wait(120000, reached, 50) and "yes" or "NO"))
end

local function count()
  return #vim.diagnostic.get(0)
end

vim.cmd("edit " .. vim.g.file)
local client = vim.lsp.start_client({
  name = "mapvet",
  cmd = vim.g.command,
  root_dir = vim.g.root,
  workspace_folders = { { uri = vim.uri_from_fname(vim.g.root), name = "root" } },
})
vim.lsp.buf_attach_client(0, client)

await("a race is shown", function() return count() == 1 end)
local shown = vim.diagnostic.get(0)[1]
note("source: " .. shown.source)
note("line: " .. (shown.lnum + 1))

-- The dialogue of the editor: the user takes the preferred action.
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item.action or item[2] -- before 0.10
    if action.isPreferred then
      return choose(item)
    end
  end
  note("no action is preferred")
end
vim.api.nvim_win_set_cursor(0, { shown.lnum + 1, shown.col })
vim.lsp.buf.code_action()
await("the race is gone", function() return count() == 0 end)
vim.cmd("write")

local fixed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
local broken = {}
for _, line in ipairs(fixed) do
  table.insert(broken, (line:gsub("Collections.synchronizedMap%(new HashMap<>%(%)%)", "new HashMap<>()")))
end
table.insert(broken, 8, "  void half(int")
vim.api.nvim_buf_set_lines(0, 0, -1, false, broken)
await("the broken buffer is analysed", function() return count() == 1 end)
vim.api.nvim_buf_set_lines(0, 0, -1, false, fixed)
await("the repaired buffer is clean", function() return count() == 0 end)

vim.fn.search("counts = ")
local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(), 10000)
note("hover: " .. (hover and hover[client].result and "yes" or "NO"))
vim.lsp.stop_client(client)
await("the server ends", function() return vim.lsp.get_client_by_id(client) == nil end)
vim.cmd("quitall!")
